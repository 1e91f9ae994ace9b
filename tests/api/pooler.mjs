/** A pooler before a server, for verbs that must refuse one. */
import { createConnection, createServer } from "node:net";

/** Relays to the server and names another process than the one that answers, as every pooler does. */
async function relay(socketPath) {
  const server = createServer((client) => {
    const upstream = createConnection(socketPath);
    let connected = false;
    upstream.on("data", (bytes) => {
      // BackendKeyData: 'K', length 12, process, secret.
      const key = connected ? -1 : bytes.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]));
      if (key >= 0) {
        bytes.writeInt32BE(bytes.readInt32BE(key + 5) + 1, key + 5);
        connected = true;
      }
      client.write(bytes);
    });
    client.on("data", (bytes) => upstream.write(bytes));
    client.on("close", () => upstream.destroy());
    upstream.on("close", () => client.destroy());
    for (const end of [client, upstream]) end.on("error", () => end.destroy());
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** Gives the relay, to be closed, and the connection string that leads through it. */
export async function pooler(url) {
  const [, host] = /host='?([^' ]+)/.exec(url);
  const server = await relay(`${host}/.s.PGSQL.5432`);
  const pooled = url.replace(/host='?[^' ]+'? port=\d+/, `host=127.0.0.1 port=${server.address().port}`);
  return { server, url: `${pooled} sslmode=disable` };
}
