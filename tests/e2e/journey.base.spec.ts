import { expect, test } from './fixtures.ts';
import { AuthoredCase } from './play-case.ts';

// The same site below /course/: no link, script, font, index or record may forget the base path.

test('a lesson is read and taken up again from the home page', async ({ page, context }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'Three phases, one tide' }).first().click();
  await expect(page).toHaveURL(/\/course\/capillary-leak\/lessons\/three-phases\/$/);
  // What is scrolled past before the scripts are there is not read.
  await page.waitForLoadState();
  await page.getByRole('heading', { name: 'The shape of an attack' }).scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'The prodrome hides in plain sight' }).scrollIntoViewIfNeeded();

  const home = await context.newPage();
  const link = home.getByRole('main').getByRole('link', { name: 'The prodrome hides in plain sight' });
  await home.goto('');
  await expect(link).toBeVisible();
  await link.click();
  await expect(home).toHaveURL(/\/course\/capillary-leak\/lessons\/three-phases\/#/);
});

test('a search lands on a heading', async ({ page }) => {
  await page.goto('search/?q=hematocrit');
  const results = page.getByRole('list', { name: 'Search results' });
  await results.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/course\/capillary-leak\/.*#/);
});

test('the dialog finds a heading and leads there', async ({ page }) => {
  await page.goto('capillary-leak/lessons/the-double-paradox/');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the courses' }).fill('tryptase');
  await page.getByRole('option').filter({ hasText: 'Tryptase: a test with a clock' }).click();
  await expect(page).toHaveURL(/\/course\/capillary-leak\/lessons\/swelling-and-collapse\/#tryptase/);
});

test('a case is played to its end', async ({ page }) => {
  const shock = new AuthoredCase('content', 'capillary-leak', 'concentrated-shock');
  const played = shock.playOnCommandLine('neglect');
  await page.goto('capillary-leak/cases/concentrated-shock/');
  await page.getByRole('button', { name: 'Start the case' }).click();
  await shock.perform(page, played.acts);
  await expect(page.getByRole('heading', { level: 2, name: shock.titleOf(played.outcome) })).toBeVisible();
});

test('a quiz begins with a question', async ({ page }) => {
  await page.goto('capillary-leak/quizzes/first-look/');
  await page.getByRole('button', { name: /begin|start/i }).click();
  await expect(page.getByRole('group').first()).toBeVisible();
});
