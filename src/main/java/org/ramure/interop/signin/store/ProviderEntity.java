package org.ramure.interop.signin.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.signin.AttributeMapping;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderDesk;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ProviderKind;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Uuids;

/** A row of {@code interop_signin_provider}; names of attributes are lines of a text. */
@Entity
@Table(name = "interop_signin_provider")
class ProviderEntity {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private ProviderKind kind;

    private String nameFr;
    private String nameEn;
    private boolean enabled;
    private int place;
    private String givenNames;
    private String familyNames;
    private String emails;
    private String languages;
    private String subjects;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the table
    private Instant madeAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ProviderEntity() {}

    @SuppressWarnings("NullAway.Init") // set() fills the rest
    ProviderEntity(ProviderDesk.Entry entry, int place, Instant now) {
        this.id = Uuids.next();
        this.kind = entry.kind();
        this.place = place;
        this.madeAt = now;
        set(entry);
    }

    /** Takes all that may change: everything but the kind. */
    final void set(ProviderDesk.Entry entry) {
        nameFr = entry.names().in(Language.FR);
        nameEn = entry.names().in(Language.EN);
        givenNames = text(entry.mapping().givenName());
        familyNames = text(entry.mapping().familyName());
        emails = text(entry.mapping().email());
        languages = text(entry.mapping().language());
        subjects = text(entry.mapping().subject());
    }

    static String text(List<String> names) {
        return String.join("\n", names);
    }

    private static List<String> names(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    Provider toProvider() {
        return new Provider(
                providerId(),
                kind,
                LocalizedText.of(nameFr, nameEn),
                enabled,
                new AttributeMapping(
                        names(givenNames),
                        names(familyNames),
                        names(emails),
                        names(languages),
                        names(subjects)));
    }

    ProviderId providerId() {
        return new ProviderId(id);
    }

    void enable(boolean wanted) {
        enabled = wanted;
    }

    int place() {
        return place;
    }

    void placeAt(int wanted) {
        place = wanted;
    }
}
