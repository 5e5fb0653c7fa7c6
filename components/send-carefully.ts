import { sendJson, type Sending } from './send-json.ts';
import { findSendLimit, type SendAttempt } from './send-limits.ts';

/** Posts JSON unless a limit speaks against it now. Loaded only where an element has an `action`. */
export async function sendCarefully(
  address: string,
  content: object,
  key: string,
  attempt: SendAttempt,
): Promise<Sending> {
  const limit = findSendLimit(attempt);
  return limit === undefined ? sendJson(address, content, key) : { problem: limit };
}
