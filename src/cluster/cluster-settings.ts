/** How a cluster is reached; plain values, which cross to worker threads. */
export interface ClusterSettings {
  /** Of one node or several, such as `https://search-1:9200`. */
  readonly urls: readonly string[];
  readonly user?: string;
  readonly password?: string;
  /** A file with the certificate of who vouches for the nodes; absent for those that the system knows. */
  readonly ca?: string;
  /** What the names of all indices begin with. */
  readonly prefix: string;
}

/** Gives the same for one of several collections: each has indices of its own. @param name - empty where there is one alone */
export function ofCollection(settings: ClusterSettings, name: string): ClusterSettings {
  return name === '' ? settings : { ...settings, prefix: `${settings.prefix}-${name}` };
}
