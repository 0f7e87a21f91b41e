import { offlineJourney } from './offline-journey.ts';

offlineJourney({ folder: '.cache/sites/base', base: '/course/' });
