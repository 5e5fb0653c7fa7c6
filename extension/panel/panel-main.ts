import './panel-app.ts';
