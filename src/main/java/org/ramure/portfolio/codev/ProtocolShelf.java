package org.ramure.portfolio.codev;

import java.util.Optional;

/** The protocol, if it is sound. */
record ProtocolShelf(Optional<Protocol> protocol) {}
