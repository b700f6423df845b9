/** Texts and addresses that would do something if anything took them for more than text. */

/** Executed, each of these says so by an alert. */
export const TEXTS: readonly string[] = [
  `<img src=x onerror="alert('img')">`,
  `<svg onload="alert('svg')"></svg>`,
  `"><script>alert('script')</script>`,
  `'-alert('quote')-'`,
  `[press](javascript:alert('note')) ![x](javascript:alert(1)) <javascript:alert(2)> [d](data:text/html,<script>alert(3)</script>) [b](blob:null/1) [f](file:///etc/passwd)`,
  `</style><script>alert('style')</script><style>*{background:url(javascript:alert(4))}`,
  `</textarea></title></script><script>alert('end')</script>`,
  `{{constructor.constructor("alert(5)")()}} \${alert(6)} #{alert(7)}`,
  `&lt;img src=x onerror=alert(8)&gt; &amp;lt;script&amp;gt;alert(9)&amp;lt;/script&amp;gt;`,
  `\u202eesrever\u2066 \u001b[31mred\u001b[0m \u0000 \ufeff`,
  `=HYPERLINK("http://elsewhere.example","press") +1 -1 @SUM(1)`,
  `__proto__ constructor toString (((((a+)+)+)+$ [\\`,
];

/** Followed or loaded, each would leave the web or run. */
export const ADDRESSES: readonly string[] = [
  `javascript:alert('address')`,
  ` JaVaScRiPt:alert('address')`,
  `java\nscript:alert('address')`,
  `data:text/html,<script>alert('address')</script>`,
  'blob:http://127.0.0.1/1',
  'file:///etc/passwd',
  'chrome-extension://jhiopenbkdhokpimkgigblodfogdcfjj/desk.html',
  'vbscript:msgbox(1)',
];
