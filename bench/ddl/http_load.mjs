/** The load on the API as seen by the measurement: starts the client process, opens and ends its windows, renews its tokens. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const CONNECTIONS = 32;
/** Tokens of the development issuer live five minutes. */
const RENEW_MS = 120_000;
const client = fileURLToPath(new URL("http_client.mjs", import.meta.url));

export class HttpLoad {
  /** `tenants`: [{tenant, firstId, count, suppliers}]; `operation` says what is sent. */
  static async start(instance, path, tenants, operation) {
    const load = new HttpLoad(instance, tenants);
    const { hostname, port } = new URL(instance.facts.apiUrl);
    load.child = fork(client, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    const config = {
      host: hostname === "localhost" ? "127.0.0.1" : hostname,
      port: Number(port),
      path,
      twin: `${path}_twin`,
      connections: CONNECTIONS,
      run: `L${load.child.pid}`,
      insert: JSON.stringify(operation.insert),
      changed: { read: operation.changed.read, write: JSON.stringify(operation.changed.write) },
      tenants: tenants.map((tenant) => ({ ...tenant })),
    };
    const tokens = await load.#tokens();
    tokens.forEach((token, place) => (config.tenants[place].token = token));
    load.child.send({ start: config });
    await load.#answer("started");
    load.renewal = setInterval(async () => load.child.send({ tokens: await load.#tokens() }), RENEW_MS);
    return load;
  }

  constructor(instance, tenants) {
    this.instance = instance;
    this.tenants = tenants;
  }

  get pid() {
    return this.child.pid;
  }

  #tokens() {
    return Promise.all(this.tenants.map(({ tenant }) => this.instance.token(tenant, "manager")));
  }

  #answer(kind) {
    return new Promise((resolve, reject) => {
      const gone = (code) => reject(new Error(`the load ended with ${code}`));
      this.child.once("exit", gone);
      this.child.once("message", (message) => {
        this.child.off("exit", gone);
        resolve(message[kind]);
      });
    });
  }

  /** Begins to send `rate` requests a second. */
  open(name, rate) {
    this.child.send({ open: { name, rate } });
  }

  /** Begins to send as fast as answers come; `only` is one kind of request, `twin` sends inserts to the twin. */
  closed(name, only, twin = false) {
    this.child.send({ closed: { name, only, twin } });
  }

  /** Ends the window; gives its statistics. */
  async end() {
    const answer = this.#answer("window");
    this.child.send({ end: true });
    return answer;
  }

  async close() {
    clearInterval(this.renewal);
    const gone = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.send({ close: true });
    await gone;
  }
}
