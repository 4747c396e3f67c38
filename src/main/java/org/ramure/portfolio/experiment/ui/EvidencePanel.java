package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.FileDrop;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.portfolio.experiment.TrialEvidence;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** What shows that the trial took place: a text, a link or a file. */
class EvidencePanel extends Div {

    private final transient Runnable again;
    private final Div problem = new Div();

    EvidencePanel(Trials trials, PersonId person, Trial trial, Runnable again) {
        this.again = again;
        addClassName("stack");
        UnorderedList list = list(this, trial.evidence());
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        }
        trial.evidence().stream()
                .filter(evidence -> !evidence.withdrawn())
                .forEach(evidence -> withdrawal(list, trials, person, evidence));
        add(problem, text(trials, person, trial), link(trials, person, trial));
        add(
                new H3(getTranslation("portfolio.experiment.evidence.file")),
                new FileDrop(
                        trials.maxFileSize(),
                        (name, content) -> trials.addFile(person, trial.id(), name, content),
                        again));
    }

    /** Proofs to read, withdrawn ones as the fact that they were there. */
    static UnorderedList list(Component where, List<TrialEvidence> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("portfolio-files");
        all.forEach(evidence -> {
            ListItem item = new ListItem(content(where, evidence));
            item.setId("preuve-" + evidence.id());
            item.addClassName("cluster");
            list.add(item);
        });
        return list;
    }

    private static Component content(Component where, TrialEvidence evidence) {
        if (evidence.withdrawn()) {
            return PortfolioWords.muted(
                    where.getTranslation(
                            "portfolio.experiment.evidence.withdrawn",
                            PortfolioWords.day(evidence.addedAt())));
        }
        return switch (evidence.kind()) {
            case LINK -> {
                String address = evidence.link().orElse("");
                Anchor link =
                        new Anchor(
                                address, evidence.title().isBlank() ? address : evidence.title());
                link.getElement().setAttribute("rel", "noreferrer noopener");
                link.setTarget("_blank");
                yield link;
            }
            case FILE ->
                    evidence.file()
                            .<Component>map(file ->
                                    PortfolioWords.file(
                                            where,
                                            "experimentations/fichiers/" + evidence.id(),
                                            file.name(),
                                            file.size()))
                            .orElseGet(Span::new);
            case TEXT -> {
                Div box = new Div();
                if (!evidence.title().isBlank()) {
                    box.add(new Span(evidence.title()));
                }
                box.add(PortfolioWords.written(evidence.text().orElse("")));
                yield box;
            }
        };
    }

    /** What a proof is called in choices. */
    static String name(Component where, TrialEvidence evidence) {
        return evidence.file()
                .map(TrialEvidence.File::name)
                .or(() -> java.util.Optional.of(evidence.title()).filter(title -> !title.isBlank()))
                .or(evidence::link)
                .or(() -> evidence.text().map(Trials::title))
                .orElse(where.getTranslation("portfolio.experiment.untitled"));
    }

    private void withdrawal(
            UnorderedList list, Trials trials, PersonId person, TrialEvidence evidence) {
        NativeButton withdraw =
                new NativeButton(
                        getTranslation("portfolio.logbook.file.remove", name(this, evidence)),
                        click -> {
                            trials.withdraw(person, evidence.id());
                            again.run();
                        });
        withdraw.addClassName("button-link");
        list.getChildren()
                .filter(item ->
                        item.getId().filter(("preuve-" + evidence.id())::equals).isPresent())
                .map(ListItem.class::cast)
                .forEach(item -> item.add(withdraw));
    }

    private Component text(Trials trials, PersonId person, Trial trial) {
        TextArea words =
                TrialWords.area(
                        getTranslation("portfolio.experiment.evidence.words"),
                        "trace-" + trial.id());
        NativeButton add = button();
        add.addClickListener(click ->
                attempt(() -> {
                    trials.addText(person, trial.id(), "", words.getValue());
                    TrialWords.letGo(words);
                }));
        Div form = new Div(words, add);
        form.addClassName("stack");
        NativeDetails box =
                new NativeDetails(getTranslation("portfolio.experiment.evidence.text"), form);
        box.setOpen(trial.evidence().isEmpty());
        return box;
    }

    private Component link(Trials trials, PersonId person, Trial trial) {
        TextField title = new TextField(getTranslation("portfolio.experiment.evidence.title"));
        TextField address = new TextField(getTranslation("portfolio.experiment.evidence.address"));
        title.setMaxLength(200);
        title.setWidthFull();
        address.setMaxLength(2000);
        address.setWidthFull();
        address.setPlaceholder("https://");
        NativeButton add = button();
        add.addClickListener(click ->
                attempt(() ->
                        trials.addLink(person, trial.id(), title.getValue(), address.getValue())));
        Div form = new Div(address, title, add);
        form.addClassName("stack");
        return new NativeDetails(getTranslation("portfolio.experiment.evidence.link"), form);
    }

    private NativeButton button() {
        NativeButton add = new NativeButton(getTranslation("portfolio.experiment.evidence.add"));
        add.addClassName("button-quiet");
        return add;
    }

    private void attempt(Runnable what) {
        problem.removeAll();
        try {
            what.run();
            again.run();
        } catch (UserFacingException no) {
            problem.add(Notices.problem(PortfolioWords.refusal(this, no)));
        }
    }
}
