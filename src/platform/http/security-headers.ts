/** Nothing inline, nothing from elsewhere. `form-action 'self'`: what somebody writes goes to us only. */
export const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
  },
};

/** For bytes that somebody sent: a picture may be drawn, nothing may run, no form may be sent, no origin is ours. */
export const storedFilePolicy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";
