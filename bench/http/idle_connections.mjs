/** Many people with a browser open: keep-alive connections that asked once and wait. */
import { connect } from "node:net";

/** Opens `count` connections, one answered request each, and gives them. */
export async function openIdleConnections(instance, path, tokens, count) {
  const { port } = new URL(instance.facts.apiUrl);
  const sockets = [];
  const batch = 50;
  for (let first = 0; first < count; first += batch) {
    const opened = Array.from({ length: Math.min(batch, count - first) }, (_, i) => {
      const [reader, token] = tokens[(first + i) % tokens.length];
      return askOnce(Number(port), path(reader), token);
    });
    sockets.push(...(await Promise.all(opened)));
  }
  return sockets;
}

function askOnce(port, path, token) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.setEncoding("utf8");
    socket.once("error", reject);
    socket.once("close", () => reject(new Error(`the server closed an idle connection after: ${answer}`)));
    socket.on("data", (part) => {
      answer += part;
      const end = answer.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(answer)?.[1]);
      if (end < 0 || Buffer.byteLength(answer.slice(end + 4)) < length) return;
      if (answer.startsWith("HTTP/1.1 200 ")) resolve(socket);
      else reject(new Error(`an idle connection's request was answered: ${answer}`));
    });
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\n\r\n`);
  });
}
