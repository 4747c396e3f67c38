package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleAddress;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExamplePeers;
import org.ramure.toolkit.examples.ExamplePeers.Peer;
import org.ramure.toolkit.examples.ExamplePeers.PeerWish;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.ExampleWords;

/** « Trouver trois pairs »: who one is stands in the address, as does the answer that follows. */
@Route(ExamplesView.PATH + "/pairs")
@AnonymousAllowed
class ExamplePeersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<ExampleFacet> ASKED =
            List.of(
                    ExampleFacet.PROFILE,
                    ExampleFacet.DOMAIN,
                    ExampleFacet.SCALE,
                    ExampleFacet.OBJECTIVE);

    /** What makes two examples different to the eye, the most telling first. */
    private static final List<ExampleFacet> TELLING =
            List.of(
                    ExampleFacet.CATEGORY,
                    ExampleFacet.KIND,
                    ExampleFacet.DOMAIN,
                    ExampleFacet.SCALE);

    private final transient ExamplePeers peers;
    private final transient ExampleWords words;
    private final Map<ExampleFacet, Select<String>> answers = new EnumMap<>(ExampleFacet.class);
    private final Div problem = new Div();
    private final Section found = new Section();

    ExamplePeersView(ExamplePeers peers, ExampleWords words) {
        this.peers = peers;
        this.words = words;
        addClassNames("examples", "examples-peers");
        Div form = new Div();
        form.addClassName("examples-wish");
        for (ExampleFacet facet : ASKED) {
            Select<String> select = select(facet);
            answers.put(facet, select);
            form.add(select);
        }
        Button go = new Button(getTranslation("toolkit.examples.peers.go"), click -> ask());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Anchor(ExamplesView.PATH, "← " + getTranslation("toolkit.examples.back")),
                new PageHeader(
                        getTranslation("toolkit.examples.peers"),
                        getTranslation("toolkit.examples.peers.lead")),
                form,
                problem,
                go,
                ExampleParts.muted(getTranslation("toolkit.examples.peers.order")),
                found);
    }

    private Select<String> select(ExampleFacet facet) {
        Language language = Reader.language();
        Select<String> select = new Select<>();
        select.setLabel(words.name(facet, language));
        select.setItems(Stream.concat(Stream.of(""), words.codes(facet).stream()).toList());
        select.setItemLabelGenerator(code ->
                code.isEmpty()
                        ? getTranslation("toolkit.examples.peers.none")
                        : words.label(facet, code, language));
        select.setValue("");
        return select;
    }

    private void ask() {
        Map<String, String> asked = new LinkedHashMap<>();
        answers.forEach((facet, select) -> {
            String code = Objects.requireNonNullElse(select.getValue(), "");
            if (!code.isEmpty()) {
                asked.put(facet.parameter(), code);
            }
        });
        problem.removeAll();
        if (asked.isEmpty()) {
            problem.add(Notices.problem(getTranslation("toolkit.examples.peers.ask")));
            return;
        }
        getUI().ifPresent(ui ->
                ui.navigate(ExamplesView.PATH + "/pairs", QueryParameters.simple(asked)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExampleQuery query =
                ExampleAddress.of(event.getLocation().getQueryParameters().getParameters()).query();
        Map<ExampleFacet, String> wish = new EnumMap<>(ExampleFacet.class);
        for (ExampleFacet facet : ASKED) {
            query.in(facet).stream()
                    .filter(words.codes(facet)::contains)
                    .findFirst()
                    .ifPresent(code -> wish.put(facet, code));
        }
        answers.forEach((facet, select) -> select.setValue(wish.getOrDefault(facet, "")));
        found.removeAll();
        if (!wish.isEmpty()) {
            show(wish);
        }
    }

    private void show(Map<ExampleFacet, String> wish) {
        List<Peer> three = peers.three(new PeerWish(wish));
        H2 heading = new H2(getTranslation("toolkit.examples.peers.found"));
        OrderedList list = new OrderedList();
        list.addClassNames("examples-three");
        three.forEach(peer -> list.add(card(peer, wish)));
        Map<ExampleFacet, java.util.Set<String>> all = new EnumMap<>(ExampleFacet.class);
        wish.forEach((facet, code) -> all.put(facet, java.util.Set.of(code)));
        Div ways =
                new Div(
                        ExampleParts.quiet(
                                ExampleAddress.of(new ExampleQuery("", all)),
                                getTranslation("toolkit.examples.peers.all")),
                        ExampleParts.copy(
                                this,
                                getTranslation("toolkit.examples.copy.address"),
                                "",
                                ExampleAddress.of(
                                        ExamplesView.PATH + "/pairs",
                                        new ExampleQuery("", all),
                                        0)));
        ways.addClassName("cluster");
        found.add(heading, list, ways);
    }

    private ListItem card(Peer peer, Map<ExampleFacet, String> wish) {
        Example example = peer.example();
        Paragraph summary = new Paragraph(example.summary().in(Reader.language()));
        Reader.mark(summary, example.spokenFor(Reader.language()));
        Div why = new Div();
        why.addClassName("examples-why");
        why.add(
                new Paragraph(
                        peer.shared().isEmpty()
                                ? getTranslation("toolkit.examples.peers.sharedNothing")
                                : getTranslation(
                                        "toolkit.examples.peers.shared",
                                        ASKED.stream()
                                                .filter(peer.shared()::contains)
                                                .map(facet -> name(facet, wish))
                                                .collect(Collectors.joining(", ")))));
        if (!peer.givenUp().isEmpty() && !peer.shared().isEmpty()) {
            why.add(
                    new Paragraph(
                            getTranslation(
                                    "toolkit.examples.peers.givenUp", names(peer.givenUp()))));
        }
        List<ExampleFacet> apart = TELLING.stream().filter(peer.apart()::contains).toList();
        if (!apart.isEmpty()) {
            why.add(
                    new Paragraph(
                            getTranslation(
                                    "toolkit.examples.peers.apart",
                                    apart.stream()
                                            .limit(2)
                                            .map(facet -> ExampleParts.line(example, words, facet))
                                            .collect(Collectors.joining(" ; ")))));
        }
        Div badges = new Div(ExampleParts.origin(this, example));
        badges.addClassName("cluster");
        ListItem item = new ListItem(new H3(ExampleParts.title(example)), badges, summary, why);
        item.addClassName("card");
        return item;
    }

    private String name(ExampleFacet facet, Map<ExampleFacet, String> wish) {
        return words.label(facet, wish.getOrDefault(facet, ""), Reader.language());
    }

    private String names(Collection<ExampleFacet> facets) {
        return facets.stream()
                .map(facet ->
                        words.name(facet, Reader.language())
                                .toLowerCase(Reader.language().locale()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toolkit.examples.peers") + " · Ramure";
    }
}
