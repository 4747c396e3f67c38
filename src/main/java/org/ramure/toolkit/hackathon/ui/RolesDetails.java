package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeDetails;
import org.ramure.toolkit.hackathon.HackathonTemplate;

/** Who does what, folded away. */
class RolesDetails extends NativeDetails {

    RolesDetails(HackathonTemplate template) {
        super(text("roles"));
        DescriptionList list = new DescriptionList();
        template.roles()
                .forEach(role ->
                        list.add(
                                new DescriptionList.Term(HackathonWords.in(role.title())),
                                new DescriptionList.Description(HackathonWords.in(role.text()))));
        setContent(list);
    }
}
