import { buildPractice, startPractice } from './start-practice.ts';
import { STORY } from './story.ts';

await buildPractice();
const practice = await startPractice();
console.log(`Một cửa:    ${practice.oneStop.url}${STORY.source.path}`);
console.log(`Hộ tịch:    ${practice.civilStatus.url}${STORY.targets.civilStatus.path}`);
console.log(`Chứng thực: ${practice.certification.url}${STORY.targets.certification.path}`);
