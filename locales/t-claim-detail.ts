import { claimDetail } from './en/claim-detail';
import { sayFrom } from './say';

/** As `t`, but only the texts of a claim in detail. */
export const t = sayFrom<keyof typeof claimDetail>('claimDetail', claimDetail);
