// What the service worker's script finds: what the build puts in it, and that it runs as a service worker.

/** Checksums of the files that the service worker keeps. */
declare const __FILES__: Record<string, string>;

interface WorkerGlobalScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: Clients;
  readonly serviceWorker: ServiceWorker;
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof ServiceWorkerGlobalScopeEventMap>(type: K, listener: (event: ServiceWorkerGlobalScopeEventMap[K]) => void): void;
}
