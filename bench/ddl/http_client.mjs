/**
 * The load on the API: a process of its own that sends requests over kept connections, either at a fixed rate (open loop: a latency
 * counts from the moment the request was due, whoever stood in its way) or as fast as answers come (closed loop).
 *
 * Messages in: {start: config}, {open: {name, rate}}, {closed: {name, only, twin}}, {end: true}, {tokens: [...]}, {close: true}.
 * Messages out: {started: true} and {window: statistics} for every window that ends.
 *
 * config: {host, port, path, twin, tenants: [{token, firstId, count, suppliers}], connections, insert, changed: {read, write}, run}
 * Templates of bodies: $u becomes a text that is unique, $n a number, $s the id of a supplier of the tenant.
 */
import { connect } from "node:net";

import { statistics } from "./statistics.mjs";

const idOf = (number) =>
  String(number)
    .padStart(32, "0")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
const below = (count) => Math.floor(Math.random() * count);
const pick = (list) => list[below(list.length)];

/** Share of the requests by what they do; a tenth is about the column that changes. */
const MIX = [
  ["get", 0.4],
  ["list", 0.2],
  ["insert", 0.15],
  ["update", 0.15],
  ["changed_read", 0.05],
  ["changed_write", 0.05],
];

let config;
let sequence = 0;
/** Versions of the records that were written here; the others have 1. */
const versions = new Map();
const writing = new Set();
const waiting = [];
const idle = [];
let window;
let timer;

function draw() {
  let rest = Math.random();
  for (const [kind, share] of MIX) if ((rest -= share) < 0) return kind;
  return "get";
}

function filled(template, tenant) {
  return template
    .replaceAll("$u", `${config.run}-${++sequence}`)
    .replaceAll("$n", () => String(1 + below(9999)))
    .replaceAll("$s", () => pick(tenant.suppliers));
}

/** A record that nobody here is writing just now. */
function drawRecord(tenant) {
  for (;;) {
    const id = idOf(tenant.firstId + below(tenant.count));
    if (!writing.has(id)) return id;
  }
}

function head(method, path, tenant, more = "") {
  return `${method} ${path} HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer ${tenant.token}\r\n${more}`;
}

function withBody(method, path, tenant, body, more = "") {
  const length = Buffer.byteLength(body);
  return `${head(method, path, tenant, more)}Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`;
}

function update(tenant, template) {
  const id = drawRecord(tenant);
  writing.add(id);
  const match = `If-Match: "${versions.get(id) ?? 1}"\r\n`;
  return { id, text: withBody("PATCH", `${config.path}/${id}`, tenant, filled(template, tenant), match) };
}

const fewColumns = "fields=code,subject,quantity,due,note";

const makers = {
  get: (tenant) => ({
    text: head("GET", `${config.path}/${drawRecord(tenant)}?${fewColumns}`, tenant) + "\r\n",
  }),
  list: (tenant) => ({
    text: `${head("GET", `${config.path}?limit=20&total=none&sort=-created_at&${fewColumns}`, tenant)}\r\n`,
  }),
  insert: (tenant) => ({
    text: withBody("POST", window.twin ? config.twin : config.path, tenant, filled(config.insert, tenant)),
  }),
  update: (tenant) => update(tenant, '{"note":"changed $n"}'),
  changed_read: (tenant) => ({
    text: `${head("GET", config.path + config.changed.read.replace("$id", () => drawRecord(tenant)), tenant)}\r\n`,
  }),
  changed_write: (tenant) => update(tenant, config.changed.write),
};

function ended(request, status, body) {
  if (request.id) {
    writing.delete(request.id);
    const version = status === 200 && /"version":(\d+)/.exec(body)?.[1];
    if (version) versions.set(request.id, Number(version));
  }
  if (request.window !== window || !window) return;
  window.latencies.push(performance.now() - request.due);
  window.kinds[request.kind] = (window.kinds[request.kind] ?? 0) + 1;
  if (status < 200 || status > 299) {
    window.failed += 1;
    if (window.failures.length < 5) window.failures.push(`${request.kind} ${status} ${body.slice(0, 300)}`);
  }
}

/** One kept connection; what it answers is read up to its Content-Length. */
class Line {
  constructor() {
    this.open();
  }

  open() {
    this.rest = "";
    this.socket = connect(config.port, config.host);
    this.socket.setNoDelay(true).setEncoding("latin1");
    this.socket.on("data", (part) => this.read(part));
    this.socket.on("error", () => {});
    this.socket.on("close", () => {
      if (config.closing) return;
      const lost = this.request;
      this.request = undefined;
      if (lost) ended(lost, 0, "the connection was closed");
      this.open();
      if (lost) this.next();
    });
  }

  send(request) {
    this.request = request;
    this.socket.write(request.text, "utf8");
  }

  read(part) {
    this.rest += part;
    const end = this.rest.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.rest.slice(0, end))?.[1] ?? 0);
    if (this.rest.length < end + 4 + length) return;
    const request = this.request;
    const body = this.rest.slice(end + 4, end + 4 + length);
    const status = Number(this.rest.slice(9, 12));
    this.rest = this.rest.slice(end + 4 + length);
    this.request = undefined;
    ended(request, status, body);
    this.next();
  }

  next() {
    if (waiting.length > 0) return this.send(waiting.shift());
    if (window?.closed && !window.done) return this.send(make(performance.now()));
    idle.push(this);
    if (window?.done && idle.length === config.connections) report();
  }
}

function make(due) {
  const kind = window.only ?? draw();
  return { kind, due, window, ...makers[kind](pick(config.tenants)) };
}

/** Sends what is due by now. The times between two requests are drawn as those of independent callers. */
function tick() {
  const now = performance.now();
  while (window.nextDue <= now) {
    const request = make(window.nextDue);
    if (idle.length > 0) idle.pop().send(request);
    else waiting.push(request);
    window.nextDue -= Math.log(1 - Math.random()) / window.perMillisecond;
  }
}

function begin(description) {
  window = { ...description, began: performance.now(), latencies: [], failed: 0, failures: [], kinds: {} };
  if (description.rate) {
    window.perMillisecond = description.rate / 1000;
    window.nextDue = window.began;
    timer = setInterval(tick, 1);
    return;
  }
  window.closed = true;
  // A line that is still at work for the window before comes to this one with its answer.
  for (const line of idle.splice(0)) line.send(make(performance.now()));
}

/** What was sent is still answered and counted; what waited to be sent is let go. */
function end() {
  clearInterval(timer);
  waiting.splice(0);
  window.done = performance.now();
  if (idle.length === config.connections) report();
}

function report() {
  const ended = window;
  window = undefined;
  process.send({ window: { ...statistics(ended.latencies, ended.done - ended.began), ...summary(ended) } });
}

const summary = ({ name, failed, failures, kinds }) => ({ name, failed, failures, kinds });

process.on("message", (message) => {
  if (message.start) {
    config = message.start;
    for (let i = 0; i < config.connections; ++i) idle.push(new Line());
    process.send({ started: true });
  }
  if (message.tokens) message.tokens.forEach((token, place) => (config.tenants[place].token = token));
  if (message.open) begin(message.open);
  if (message.closed) begin(message.closed);
  if (message.end) end();
  if (message.close) {
    config.closing = true;
    process.exit(0);
  }
});
