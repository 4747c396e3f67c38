package org.ramure.toolkit.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.ramure.shared.Language;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.resource.Pivot;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceQuery;
import org.ramure.toolkit.resource.ResourceWords;

/** The five letters crossed with dimensions or objectives; each count leads to its list. */
class PivotTable extends Section {

    private final ResourceState state;
    private final Pivot pivot;
    private final transient ResourceWords words;
    private final Language language = Reader.language();

    PivotTable(ResourceState state, Pivot pivot, ResourceWords words) {
        this.state = state;
        this.pivot = pivot;
        this.words = words;
        addClassName("medoc-pivot");
        add(new H2(getTranslation("toolkit.medoc.pivot")), columnsChoice(), table());
    }

    private Nav columnsChoice() {
        var nav = new Nav();
        nav.addClassName("cluster");
        nav.getElement().setAttribute("aria-label", getTranslation("toolkit.medoc.columns"));
        for (ResourceFacet facet : List.of(ResourceFacet.DIMENSION, ResourceFacet.OBJECTIVE)) {
            var link =
                    new Anchor(
                            state.by(facet).address(),
                            getTranslation("toolkit.medoc.columns." + facet.parameter()));
            link.addClassName("medoc-tab");
            if (facet == state.columns()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        return nav;
    }

    private PlainTable table() {
        List<String> heads = new ArrayList<>();
        heads.add(words.name(ResourceFacet.LETTER, language));
        pivot.codes().forEach(code -> heads.add(words.label(pivot.columns(), code, language)));
        heads.add(getTranslation("toolkit.medoc.together"));
        var table =
                new PlainTable(
                        getTranslation(
                                "toolkit.medoc.pivot.caption." + pivot.columns().parameter()),
                        heads.toArray(String[]::new));
        table.addClassName("medoc-table");
        for (String letter : ResourceFacet.LETTER.codes()) {
            List<Component> cells = new ArrayList<>();
            for (String code : pivot.codes()) {
                cells.add(cell(letter, code, pivot.count(letter, code)));
            }
            cells.add(cell(letter, "", pivot.row(letter)));
            table.addRow(entrance(letter), cells.toArray(Component[]::new));
        }
        return table;
    }

    /** The letter itself, which leads to all that it stands for. */
    private Anchor entrance(String letter) {
        var sign = new Span(letter);
        sign.addClassName("medoc-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var link =
                new Anchor(
                        address(letter, ""),
                        sign,
                        new Span(words.label(ResourceFacet.LETTER, letter, language)));
        link.addClassName("medoc-entrance");
        return link;
    }

    private String address(String letter, String code) {
        ResourceQuery query =
                state.query().with(ResourceFacet.LETTER, letter).with(pivot.columns(), code);
        return state.with(query).address();
    }

    private Component cell(String letter, String code, int count) {
        if (count == 0) {
            var none = new Span("0");
            none.addClassName("muted");
            return none;
        }
        var link = new Anchor(address(letter, code), Integer.toString(count));
        link.addClassName("medoc-count");
        String of = words.label(ResourceFacet.LETTER, letter, language);
        link.setAriaLabel(
                getTranslation("toolkit.medoc.cell", count, of)
                        + (code.isEmpty()
                                ? ""
                                : ", " + words.label(pivot.columns(), code, language)));
        boolean here =
                state.query().in(ResourceFacet.LETTER).filter(letter::equals).isPresent()
                        && state.query().in(pivot.columns()).orElse("").equals(code);
        if (here) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
