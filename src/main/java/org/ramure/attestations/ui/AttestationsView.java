package org.ramure.attestations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationId;
import org.ramure.attestations.Attestations;
import org.ramure.attestations.HolderDisplay;
import org.ramure.attestations.IssueOrder;
import org.ramure.attestations.Prospects;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.Language;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** One's attestations: what can be issued now, what the rest waits for, and those one has. */
@Route("attestations")
@PermitAll
@Menu(title = "attestations.menu", order = 40, icon = "vaadin:diploma")
class AttestationsView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, IssuedCard.Wishes {

    private final transient Attestations attestations;
    private final transient CurrentPerson current;

    AttestationsView(Attestations attestations, CurrentPerson current) {
        this.attestations = attestations;
        this.current = current;
        addClassName("attestations");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Account account = current.account().orElseThrow();
        Prospects prospects = attestations.prospects(account, Reader.language());
        List<Attestation> mine = attestations.of(account.id());
        add(
                new PageHeader(
                        getTranslation("attestations.list.title"),
                        getTranslation("attestations.list.lead")));
        List<Prospects.Ready> ready = prospects.waiting();
        if (ready.isEmpty() && prospects.missing().isEmpty() && mine.isEmpty()) {
            add(nothingYet());
            return;
        }
        if (!ready.isEmpty()) {
            add(ready(account, ready));
        }
        if (!mine.isEmpty()) {
            add(mine(mine));
        }
        if (!prospects.missing().isEmpty()) {
            add(new MissingPapers(prospects.missing()));
        }
        others(prospects.ready());
    }

    /** What one has in one language may be wanted in another; out of the way of the rest. */
    private void others(List<Prospects.Ready> ready) {
        List<Prospects.Ready> halfIssued =
                ready.stream()
                        .filter(one -> !one.issuedIn().isEmpty())
                        .filter(one -> one.issuedIn().size() < Language.values().length)
                        .toList();
        if (!halfIssued.isEmpty()) {
            var cards = new Div();
            halfIssued.forEach(one -> cards.add(new ReadyCard(one, this::issue)));
            var details = new NativeDetails(getTranslation("attestations.other.title"), cards);
            details.addClassName("attestations-others");
            add(details);
        }
    }

    private Component nothingYet() {
        var choose = new Anchor("", getTranslation("attestations.empty.choose"));
        choose.addClassName("button-primary");
        return new EmptyState(getTranslation("attestations.empty.text"), choose);
    }

    private Component ready(Account account, List<Prospects.Ready> ready) {
        var section = new Section(new H2(getTranslation("attestations.ready.title")));
        if (account.fullName().isEmpty()) {
            section.add(nameMissing());
        }
        ready.forEach(one -> section.add(new ReadyCard(one, this::issue)));
        return section;
    }

    private Component nameMissing() {
        var link = new Anchor("compte", getTranslation("attestations.ready.giveName"));
        var note = new Div(new Paragraph(getTranslation("attestations.issue.name")), link);
        note.addClassName("call-out");
        return note;
    }

    private Component mine(List<Attestation> mine) {
        var list = new UnorderedList();
        list.addClassName("attestations-mine");
        mine.forEach(one -> list.add(new ListItem(new IssuedCard(one, this))));
        return new Section(new H2(getTranslation("attestations.mine.title")), list);
    }

    private void issue(IssueOrder order) {
        Account account = current.account().orElseThrow();
        Attestation issued = attestations.issue(account, order);
        show();
        Notices.say(getTranslation("attestations.issue.done", issued.number()));
        focus(issued.id());
    }

    /** The button that was clicked is gone: the focus goes to the paper it gave. */
    private void focus(AttestationId issued) {
        getElement()
                .executeJs("document.getElementById($0)?.focus()", IssuedCard.downloadId(issued));
    }

    @Override
    public void show(AttestationId id, HolderDisplay display) {
        attestations.setHolderDisplay(current.requireAccount(), id, display);
        Notices.say(getTranslation("attestations.mine.saved"));
    }

    @Override
    public void keep(AttestationId id, boolean keep) {
        attestations.keepVerifiable(current.requireAccount(), id, keep);
        Notices.say(getTranslation("attestations.mine.saved"));
    }

    @Override
    public void withdraw(AttestationId id) {
        attestations.withdraw(current.requireAccount(), id);
        show();
        Notices.say(getTranslation("attestations.withdraw.done"));
        focus(id);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attestations.list.title") + " · Ramure";
    }
}
