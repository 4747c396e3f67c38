package org.ramure.toolkit.hackathon.ui;

import java.time.Clock;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.Translations;
import org.ramure.toolkit.hackathon.HackathonPeople;
import org.ramure.toolkit.hackathon.HackathonResults;
import org.ramure.toolkit.hackathon.HackathonTeams;
import org.ramure.toolkit.hackathon.Hackathons;
import org.ramure.toolkit.hackathon.JuryDesk;
import org.ramure.toolkit.hackathon.JuryFields;
import org.ramure.toolkit.hackathon.TeamFields;
import org.ramure.toolkit.hackathon.TeamRooms;
import org.springframework.stereotype.Component;

/** What the parts of these pages ask. */
@Component
record HackathonParts(
        Hackathons hackathons,
        HackathonPeople people,
        HackathonTeams teams,
        TeamRooms rooms,
        JuryDesk desk,
        HackathonResults results,
        TeamFields teamFields,
        JuryFields juryFields,
        Translations translations,
        CurrentPerson current,
        Clock clock) {}
