import { startBackups } from './backup/start-backups.ts';
import './office-app.ts';

startBackups();
