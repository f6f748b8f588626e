import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

const WHO_SHOWS = [
  '--session',
  '--print-reply',
  '--dest=org.freedesktop.Notifications',
  '/org/freedesktop/Notifications',
  'org.freedesktop.Notifications.GetServerInformation',
];
const TRIES = 50;

/** A desktop without a screen: a display, a message bus of its own, and a program that shows notifications. */
export interface Desktop {
  /** Environment for a browser that is to run on it. */
  env: Record<string, string>;
  /** Everything the notification program printed so far. */
  shown(): string;
  /** Do what a click on the newest notification does. */
  clickNewest(): Promise<void>;
  close(): void;
}

/** Start Xvfb, a session bus and dunst. Throws when one of them does not start; all programs must be installed. */
export async function startDesktop(): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'still-covered-desktop-'));
  const children: ChildProcess[] = [];
  const start = (command: string, args: string[], env: Record<string, string> = {}) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, ...env },
    });
    children.push(child);
    return child;
  };
  const close = () => {
    for (const child of children.toReversed()) child.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const display = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=3']);
    const env = {
      DISPLAY: `:${await firstLine(display)}`,
      DBUS_SESSION_BUS_ADDRESS: await firstLine(bus),
    };
    const dunst = start('dunst', ['-print'], env);
    let printed = '';
    dunst.stdout?.on('data', (chunk) => {
      printed += String(chunk);
    });
    await answering(() => finished(start('dbus-send', WHO_SHOWS, env)));
    return {
      env,
      shown: () => printed,
      clickNewest: () => finished(start('dunstctl', ['action', '0'], env)),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** What a program tells on its fourth channel: the number of its display, the address of its bus. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`${child.spawnfile} stopped with ${code}`)));
    child.stdio[3]?.on('data', (chunk) => done(String(chunk).trim()));
  });
}

/** Ask until there is an answer: the bus does not tell beforehand who will come. */
async function answering(question: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await question();
      return;
    } catch (error) {
      if (tried >= TRIES) throw error;
      await setTimeout(100);
    }
  }
}

function finished(child: ChildProcess): Promise<void> {
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += String(chunk);
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) =>
      code === 0 ? done() : fail(new Error(`${child.spawnfile}: ${code} ${complaint}`)),
    );
  });
}
