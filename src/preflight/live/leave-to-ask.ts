type Leave = { origins: string[]; data_collection?: ['authenticationInfo'] };

/**
 * What the browser has to allow before AWS is asked at these origins.
 * To Firefox, signing in at AWS is data that leaves the browser (Mozilla's add-on policies), which
 * Firefox's manifest names; Chromium knows nothing of the kind, and refuses a key that it does not know.
 */
export function leaveToAsk(origins: string[], isFirefox: boolean): Leave {
  return { origins, ...(isFirefox && { data_collection: ['authenticationInfo'] }) };
}
