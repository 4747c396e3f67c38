package org.ramure.portfolio.codev.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.portfolio.codev.CodevSession.Member;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The co-development sessions one was in, and as what. Minutes stay with the group: they are about
 * others as much as about oneself.
 */
@Component
@Order(70)
class CodevChapter implements DossierChapter {

    private final CodevSessions sessions;
    private final Translations translations;

    CodevChapter(CodevSessions sessions, Translations translations) {
        this.sessions = sessions;
        this.translations = translations;
    }

    @Override
    public String key() {
        return "codeveloppement";
    }

    @Override
    public String title() {
        return "portfolio.codev.sessions";
    }

    private List<CodevSession> held(DossierAsker asker) {
        return sessions.of(asker.person(), asker.session().cohort().id()).stream()
                .filter(s -> s.isEnded() && s.member(asker.person()).isPresent())
                .toList();
    }

    private String name(CodevSession session, Language language) {
        return session.title().isEmpty()
                ? translations.text(language, "portfolio.codev.untitled")
                : session.title();
    }

    @Override
    public List<DossierEntry> entries(DossierAsker asker) {
        return held(asker).stream()
                .map(s ->
                        new DossierEntry(
                                s.id().toString(),
                                name(s, asker.language()),
                                Optional.of(s.startsAt()),
                                true))
                .toList();
    }

    @Override
    public List<DossierBlock> write(DossierAsker asker, Set<String> entries) {
        Language language = asker.language();
        List<List<String>> rows = new ArrayList<>();
        for (CodevSession session : held(asker)) {
            if (entries.contains(session.id().toString())) {
                rows.add(
                        List.of(
                                name(session, language),
                                Wording.day(language, session.startsAt()),
                                role(session, asker)));
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new DossierBlock.Table(
                                translations.text(language, "portfolio.codev.sessions"),
                                List.of(
                                        translations.text(language, "portfolio.codev.title"),
                                        translations.text(language, "portfolio.codev.plan.day"),
                                        translations.text(language, "portfolio.codev.roles")),
                                rows));
    }

    private String role(CodevSession session, DossierAsker asker) {
        return session.member(asker.person()).stream()
                .map(Member::role)
                .map(role -> translations.text(asker.language(), "portfolio.codev.role." + role))
                .collect(Collectors.joining());
    }
}
