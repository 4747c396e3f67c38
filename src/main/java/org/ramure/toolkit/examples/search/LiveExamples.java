package org.ramure.toolkit.examples.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ramure.toolkit.examples.ContentExamples;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExamplePeers;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.ExampleResults;
import org.ramure.toolkit.examples.ExampleShelf;
import org.ramure.toolkit.examples.Examples;
import org.ramure.toolkit.examples.PublishedExamples;
import org.springframework.stereotype.Component;

/** Asks the index for codes, and content and database for what stands behind them. */
@Component
class LiveExamples implements Examples, ExamplePeers {

    private static final int MOST_A_PAGE = 100;
    private static final int PIECE = 500;

    /** Nobody turns more pages than this. */
    private static final int DEEPEST = 100_000;

    private final IndexKeeper index;
    private final ContentExamples content;
    private final PublishedExamples published;

    LiveExamples(IndexKeeper index, ContentExamples content, PublishedExamples published) {
        this.index = index;
        this.content = content;
        this.published = published;
    }

    @Override
    public Optional<Example> find(String code) {
        return content.shelf().find(code).or(() -> published.find(code));
    }

    private List<Example> findAll(Collection<String> codes) {
        ExampleShelf shelf = content.shelf();
        Map<String, Example> found = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (String code : codes) {
            shelf.find(code)
                    .ifPresentOrElse(example -> found.put(code, example), () -> others.add(code));
        }
        if (!others.isEmpty()) {
            found.putAll(published.findAll(others));
        }
        return codes.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public ExampleResults search(ExampleQuery query, int page, int size) {
        int most = Math.clamp(size, 1, MOST_A_PAGE);
        int from = (int) Math.min((long) Math.max(0, page) * most, DEEPEST);
        ExampleIndex.Found found = index.now().search(query, from, most);
        return new ExampleResults(
                found.total(), findAll(found.codes()), found.counts(), found.loosened());
    }

    @Override
    public void each(ExampleQuery query, int most, Consumer<List<Example>> piece) {
        ExampleIndex now = index.now();
        List<String> codes = now.search(query, 0, most).codes();
        for (int from = 0; from < codes.size(); from += PIECE) {
            piece.accept(findAll(codes.subList(from, Math.min(codes.size(), from + PIECE))));
        }
    }

    @Override
    public List<Example> neighbours(String code, int most) {
        return findAll(index.now().neighbours(code, most));
    }

    @Override
    public List<Example> resembling(String text, int most) {
        return findAll(index.now().resembling(text, most));
    }

    @Override
    public int count() {
        return index.now().size();
    }

    @Override
    public List<Peer> three(PeerWish wish) {
        ExampleIndex now = index.now();
        PeerChoice choice = new PeerChoice(now.tags(), wish.codes());
        List<Integer> chosen = choice.three();
        Map<String, Integer> numbers = new HashMap<>();
        chosen.forEach(number -> numbers.put(now.code(number), number));
        List<Example> found = findAll(chosen.stream().map(now::code).toList());
        List<Peer> peers = new ArrayList<>();
        for (Example example : found) {
            int number = numbers.getOrDefault(example.code(), 0);
            Set<ExampleFacet> shared = choice.shared(number);
            Set<ExampleFacet> givenUp = EnumSet.noneOf(ExampleFacet.class);
            givenUp.addAll(wish.codes().keySet());
            givenUp.removeAll(shared);
            peers.add(new Peer(example, shared, givenUp, apart(example, found)));
        }
        return List.copyOf(peers);
    }

    /** The facets in which nothing of this one is in the others. */
    private static Set<ExampleFacet> apart(Example one, List<Example> all) {
        Set<ExampleFacet> apart = EnumSet.noneOf(ExampleFacet.class);
        for (ExampleFacet facet : ExampleFacet.values()) {
            List<String> own = facet.of(one.tags());
            boolean alone =
                    all.size() > 1
                            && all.stream()
                                    .filter(other -> !other.code().equals(one.code()))
                                    .noneMatch(other ->
                                            facet.of(other.tags()).stream()
                                                    .anyMatch(own::contains));
            if (alone && !own.isEmpty()) {
                apart.add(facet);
            }
        }
        return apart;
    }
}
