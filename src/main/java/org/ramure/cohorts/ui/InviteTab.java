package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.invite.CsvInvitations;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;

/** Three ways to ask people to come: by hand, by a list, by a link. */
@org.springframework.stereotype.Component
@Order(30)
class InviteTab implements CohortTab {

    private final Cohorts cohorts;
    private final Participants participants;
    private final CsvInvitations lists;
    private final String publicUrl;

    InviteTab(
            Cohorts cohorts,
            Participants participants,
            CsvInvitations lists,
            @Value("${ramure.public-url}") String publicUrl) {
        this.cohorts = cohorts;
        this.participants = participants;
        this.lists = lists;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    @Override
    public String key() {
        return "inviter";
    }

    @Override
    public String title() {
        return "cohorts.tab.invite";
    }

    @Override
    public Stage stage() {
        return Stage.PREPARE;
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        return new InvitePanel(
                new HandForm(participants, caller, cohort),
                new ListForm(participants, lists, caller, cohort),
                new LinkPart(cohorts, caller, cohort, publicUrl + "/sessions/" + cohort.slug()));
    }
}
