package org.ramure.interop.signin.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ramure.interop.signin.AttributeMapping;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderDesk;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ProviderRemoved;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.UserFacingException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredProviderDesk implements ProviderDesk {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LIST = 1000;

    private final ProviderRepository rows;
    private final AttemptRepository attempts;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredProviderDesk(
            ProviderRepository rows,
            AttemptRepository attempts,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Provider> all(PersonId caller) {
        administrator(caller);
        return rows.inOrder().stream().map(ProviderEntity::toProvider).toList();
    }

    @Override
    public ProviderId save(
            PersonId caller,
            Optional<ProviderId> known,
            Entry entry,
            Consumer<ProviderId> particulars) {
        administrator(caller);
        Entry checked = checked(entry);
        ProviderEntity row;
        if (known.isPresent()) {
            row = row(known.get());
            row.set(checked);
        } else {
            int last = rows.inOrder().stream().mapToInt(ProviderEntity::place).max().orElse(0);
            row = rows.save(new ProviderEntity(checked, last + 1, clock.instant()));
        }
        particulars.accept(row.providerId());
        return row.providerId();
    }

    @Override
    public void enable(PersonId caller, ProviderId id, boolean enabled) {
        administrator(caller);
        row(id).enable(enabled);
    }

    @Override
    public void raise(PersonId caller, ProviderId id) {
        administrator(caller);
        List<ProviderEntity> all = new ArrayList<>(rows.inOrder());
        int at = all.indexOf(row(id));
        if (at > 0) {
            Collections.swap(all, at, at - 1);
        }
        for (int place = 0; place < all.size(); place++) {
            all.get(place).placeAt(place);
        }
    }

    @Override
    public void remove(PersonId caller, ProviderId id) {
        administrator(caller);
        events.publishEvent(new ProviderRemoved(id));
        attempts.forgetProvider(id.value());
        rows.delete(row(id));
    }

    private ProviderEntity row(ProviderId id) {
        return rows.findById(id.value())
                .orElseThrow(() -> new UserFacingException("interop.signin.gone"));
    }

    private void administrator(PersonId caller) {
        if (people.find(caller).filter(account -> account.is(Role.ADMINISTRATOR)).isEmpty()) {
            throw new AccessDeniedException("sign-in providers are for administrators");
        }
    }

    /** A provider without an English name is called the same in both languages. */
    private static Entry checked(Entry entry) {
        String french = entry.names().in(Language.FR).strip();
        String english = entry.names().in(Language.EN).strip();
        AttributeMapping mapping = entry.mapping();
        boolean longList =
                Stream.of(
                                mapping.givenName(),
                                mapping.familyName(),
                                mapping.email(),
                                mapping.language(),
                                mapping.subject())
                        .anyMatch(names -> ProviderEntity.text(names).length() > LONGEST_LIST);
        if (french.isEmpty()) {
            throw new UserFacingException("interop.signin.nameMissing");
        }
        if (longList || french.length() > LONGEST_NAME || english.length() > LONGEST_NAME) {
            throw new UserFacingException("interop.signin.tooLong");
        }
        return new Entry(
                entry.kind(),
                LocalizedText.of(french, english.isEmpty() ? french : english),
                mapping);
    }
}
