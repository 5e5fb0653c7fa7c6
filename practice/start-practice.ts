import { createCertification } from './certification/server.ts';
import { createCivilStatus } from './civil-status/server.ts';
import { startServer } from './http.ts';
import { createOneStop } from './one-stop/server.ts';

export { buildPractice } from './build.ts';

/** Where one training system listens, on 127.0.0.1. */
export interface PracticeAddress {
  readonly url: string;
  readonly port: number;
}

/** The three training systems while they run. */
export interface Practice {
  readonly oneStop: PracticeAddress;
  readonly civilStatus: PracticeAddress;
  readonly certification: PracticeAddress;
  close(): Promise<void>;
}

/** Ports asked for; a taken one is replaced by a free one. */
export interface PracticePorts {
  readonly oneStop: number;
  readonly civilStatus: number;
  readonly certification: number;
}

const USUAL_PORTS: PracticePorts = { oneStop: 8101, civilStatus: 8102, certification: 8103 };

/** Starts the three training systems with fresh invented data. Call `buildPractice()` before. */
export async function startPractice(
  options: { readonly ports?: PracticePorts } = {},
): Promise<Practice> {
  const ports = options.ports ?? USUAL_PORTS;
  const oneStop = await startServer(createOneStop(), ports.oneStop);
  const civilStatus = await startServer(createCivilStatus(), ports.civilStatus);
  const certification = await startServer(createCertification(), ports.certification);
  return {
    oneStop,
    civilStatus,
    certification,
    close: async () => {
      await Promise.all([oneStop.close(), civilStatus.close(), certification.close()]);
    },
  };
}
