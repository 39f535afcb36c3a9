import { spawn } from 'node:child_process'
import { root } from './root.mjs'

const running = new Set()
const exitCodes = { SIGINT: 130, SIGTERM: 143 }

function passOn(signal) {
  for (const child of running) child.kill(signal)
  process.exit(exitCodes[signal])
}

function keep(child) {
  if (running.size === 0) for (const signal in exitCodes) process.on(signal, passOn)
  running.add(child)
}

function forget(child) {
  running.delete(child)
  if (running.size === 0) for (const signal in exitCodes) process.off(signal, passOn)
}

/**
 * Runs a program in the checkout and waits for it. With `quiet` its output is kept and returned, else shown as it comes.
 * Standard input is closed. After `timeout` milliseconds the program is killed. Never rejects: `code` is null where the
 * program could not be started or was killed, and `output` then says why. A signal to us goes to the program too.
 */
export function run(command, args, { env = {}, quiet = false, timeout = 0 } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    })
    keep(child)
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    const timer = timeout > 0 ? setTimeout(expire, timeout) : undefined
    function expire() {
      output += `\nStopped after ${Math.round(timeout / 1000)} s.`
      child.kill('SIGKILL')
    }
    function finish(code) {
      clearTimeout(timer)
      forget(child)
      done({ code, output: output.trim() })
    }
    child.on('error', (error) => {
      output += `${command}: ${error.message}`
      finish(null)
    })
    child.on('close', finish)
  })
}

/** Runs a Node program of the checkout, given by its path, as `run` does. */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}
