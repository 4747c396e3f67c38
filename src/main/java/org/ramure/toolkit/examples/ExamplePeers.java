package org.ramure.toolkit.examples;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds three examples as near as possible to somebody's situation and different from one another.
 * The same question on the same base gets the same answer. Open to everyone.
 */
public interface ExamplePeers {

    /** In this order conditions are given up while three examples cannot meet them. */
    List<ExampleFacet> GIVEN_UP =
            List.of(
                    ExampleFacet.OBJECTIVE,
                    ExampleFacet.SCALE,
                    ExampleFacet.DOMAIN,
                    ExampleFacet.PROFILE);

    /** At most three; fewer only where the base has fewer. */
    List<Peer> three(PeerWish wish);

    /** Who somebody says they are: a code for each facet of {@link #GIVEN_UP}, or none. */
    record PeerWish(Map<ExampleFacet, String> codes) {
        public PeerWish {
            codes = Map.copyOf(codes);
        }
    }

    /**
     * An example, what it shares with the wish, what it had to be forgiven, and by what it differs
     * from the others that were chosen.
     */
    record Peer(
            Example example,
            Set<ExampleFacet> shared,
            Set<ExampleFacet> givenUp,
            Set<ExampleFacet> apart) {}
}
