package org.ramure.toolkit.hackathon.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonTemplate;
import org.ramure.toolkit.hackathon.HackathonTerms;
import org.ramure.toolkit.hackathon.Hackathons;
import org.ramure.toolkit.hackathon.Part;

/** A row of {@code toolkit_hackathon}. */
@Entity
@Table(name = "toolkit_hackathon")
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // columns that queries read; by Hibernate
class HackathonEntity {

    @Id private UUID id;
    private String slug;
    private String title;
    private String template;
    private String templateVersion;

    @Column(columnDefinition = "LONGTEXT")
    private String plan;

    private String dayStarts;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String place;
    private String languages;
    private boolean joining;
    private boolean ranksShown;
    private boolean briefsAtOnce;
    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant workClosedAt;
    private @Nullable Instant openedAt;
    private String openedReason;
    private @Nullable Instant publishedAt;

    protected HackathonEntity() {}

    HackathonEntity(String slug, HackathonTemplate template, PersonId by, Instant now) {
        this.id = Uuids.next();
        this.slug = slug;
        this.template = template.slug();
        this.templateVersion = template.version();
        this.plan = TemplateJson.write(template);
        this.createdBy = by.value();
        this.createdAt = now;
        this.openedReason = "";
    }

    final void terms(HackathonTerms terms) {
        title = terms.title().strip();
        dayStarts =
                terms.starts().stream()
                        .map(LocalDateTime::toString)
                        .collect(Collectors.joining(","));
        firstDay = terms.firstDay();
        lastDay = terms.lastDay();
        place = terms.place().strip();
        languages =
                terms.languages().stream()
                        .map(Language::code)
                        .sorted()
                        .collect(Collectors.joining(","));
        joining = terms.joining();
        ranksShown = terms.ranksShown();
        briefsAtOnce = terms.briefsAtOnce();
    }

    void closeWork(@Nullable Instant moment) {
        workClosedAt = moment;
    }

    void open(String reason, Instant now) {
        if (openedAt == null) {
            openedAt = now;
            openedReason = reason;
        }
    }

    void publish(Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    String slug() {
        return slug;
    }

    boolean isOpened() {
        return openedAt != null;
    }

    HackathonTemplate template() {
        return TemplateJson.read(plan);
    }

    LocalDate lastDay() {
        return lastDay;
    }

    HackathonTerms terms() {
        Set<Language> spoken = new LinkedHashSet<>();
        for (String code : languages.split(",", -1)) {
            Language.ofCode(code).ifPresent(spoken::add);
        }
        List<LocalDateTime> starts =
                Arrays.stream(dayStarts.split(",", -1)).map(LocalDateTime::parse).toList();
        return new HackathonTerms(title, starts, place, spoken, joining, ranksShown, briefsAtOnce);
    }

    Hackathon seenBy(Part part) {
        return new Hackathon(
                id,
                slug,
                template(),
                terms(),
                part,
                new Hackathon.State(
                        Optional.ofNullable(workClosedAt),
                        Optional.ofNullable(openedAt),
                        openedReason,
                        Optional.ofNullable(publishedAt)));
    }

    Hackathons.Line line(Part part) {
        return new Hackathons.Line(slug, title, firstDay, lastDay, place, part);
    }
}
