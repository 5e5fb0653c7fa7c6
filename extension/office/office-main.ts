import './office-app.ts';
