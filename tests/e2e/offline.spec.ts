import { offlineJourney } from './offline-journey.ts';

offlineJourney({ folder: 'dist', base: '/' });
