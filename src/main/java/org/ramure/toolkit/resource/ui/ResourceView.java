package org.ramure.toolkit.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ui.keep.CopyAddress;
import org.ramure.toolkit.basket.ui.keep.KeepButton;
import org.ramure.toolkit.basket.ui.keep.KeepParts;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.resource.BroughtResources;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.Resource.Origin;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceKeepers;
import org.ramure.toolkit.resource.ResourceTarget;
import org.ramure.toolkit.resource.ResourceWords;
import org.ramure.toolkit.resource.Resources;

/** One resource: what one gets from it, where it opens, and everything it is filed under. */
@Route(ResourceState.PATH + "/:code")
@AnonymousAllowed
class ResourceView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Resources resources;
    private final transient ResourceWords words;
    private final transient KeepParts parts;
    private final transient BroughtResources brought;
    private final transient ResourceKeepers keepers;
    private final transient CurrentPerson current;
    private String title = "";

    ResourceView(
            Resources resources,
            ResourceWords words,
            KeepParts parts,
            BroughtResources brought,
            ResourceKeepers keepers,
            CurrentPerson current) {
        this.resources = resources;
        this.words = words;
        this.parts = parts;
        this.brought = brought;
        this.keepers = keepers;
        this.current = current;
        addClassNames("medoc", "medoc-one");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Resource resource =
                event.getRouteParameters()
                        .get("code")
                        .flatMap(resources::find)
                        .orElseThrow(NotFoundException::new);
        Language language = Reader.language();
        removeAll();
        title = resource.title().in(language);
        ItemKey key = ItemKey.resource(resource.code());
        add(
                new Anchor(ResourceState.PATH, "← " + getTranslation("toolkit.medoc.back")),
                ResourceLine.facts(resource, words, language),
                KeepWords.mark(
                        new PageHeader(title, resource.summary().in(language)), resource.title()),
                open(resource.facts().target()),
                new KeepButton(parts, key, title, "", parts.kept().contains(key)),
                tags(resource, language),
                new CopyAddress(
                        getTranslation("toolkit.medoc.address.one"),
                        "ressources/" + resource.code()),
                KeepWords.provenance(this, resource.provenance()));
        current.account()
                .filter(account ->
                        resource.origin() == Origin.IMPORT && keepers.allows(account.id()))
                .ifPresent(account -> add(withdrawal(account.id(), resource.code())));
    }

    private Div open(ResourceTarget target) {
        var open =
                new Anchor(
                        KeepWords.relative(target.address()),
                        getTranslation("toolkit.medoc.open." + target.kind().key()));
        open.addClassName("button-primary");
        var line = new Div(open);
        line.addClassNames("cluster", "medoc-open");
        if (target.isOutside()) {
            open.setTarget(AnchorTarget.BLANK);
            open.getElement().setAttribute("rel", "noopener");
            line.add(KeepWords.muted(getTranslation("toolkit.medoc.outside", host(target))));
        }
        return line;
    }

    private static String host(ResourceTarget target) {
        return target.value().replaceFirst("^https://", "").replaceFirst("[/?#].*$", "");
    }

    private Section tags(Resource resource, Language language) {
        var list = new DescriptionList();
        for (ResourceFacet facet : ResourceFacet.values()) {
            List<String> codes = resource.in(facet);
            if (!codes.isEmpty()) {
                list.add(new DescriptionList.Term(words.name(facet, language)));
                var links = new DescriptionList.Description();
                for (String code : codes) {
                    var link =
                            new Anchor(
                                    ResourceState.address(facet, code),
                                    words.label(facet, code, language));
                    link.addClassName("medoc-tag");
                    links.add(link);
                }
                list.add(links);
            }
        }
        Resource.Facts facts = resource.facts();
        fact(list, "language", language(facts.language()));
        fact(list, "licence", facts.licence());
        fact(list, "author", facts.author());
        fact(list, "date", facts.date());
        var section = new Section(new H2(getTranslation("toolkit.medoc.filed")), list);
        section.addClassNames("card", "medoc-filed");
        return section;
    }

    private String language(String code) {
        return Language.ofCode(code)
                .map(known -> getTranslation("toolkit.medoc.language." + known.code()))
                .orElse(code);
    }

    private void fact(DescriptionList list, String name, String text) {
        if (!text.isBlank()) {
            list.add(
                    new DescriptionList.Term(getTranslation("toolkit.medoc.fact." + name)),
                    new DescriptionList.Description(text));
        }
    }

    private Button withdrawal(PersonId me, String code) {
        var button = new Button(getTranslation("toolkit.medoc.withdraw"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> {
            var sure = new ConfirmDialog();
            sure.setHeader(getTranslation("toolkit.medoc.withdraw"));
            sure.setText(getTranslation("toolkit.medoc.withdraw.sure"));
            sure.setConfirmText(getTranslation("toolkit.medoc.withdraw"));
            sure.setCancelable(true);
            sure.setCancelText(getTranslation("toolkit.medoc.cancel"));
            sure.addConfirmListener(yes -> {
                brought.remove(me, code);
                getUI().ifPresent(ui -> ui.navigate(ResourceState.PATH));
            });
            sure.open();
        });
        return button;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
