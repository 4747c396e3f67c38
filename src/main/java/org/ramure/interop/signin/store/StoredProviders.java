package org.ramure.interop.signin.store;

import java.util.List;
import java.util.Optional;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.Providers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredProviders implements Providers {

    private final ProviderRepository rows;

    StoredProviders(ProviderRepository rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Provider> find(ProviderId id) {
        return rows.findById(id.value()).map(ProviderEntity::toProvider);
    }

    @Override
    public List<Provider> enabled() {
        return rows.inOrder().stream()
                .map(ProviderEntity::toProvider)
                .filter(Provider::enabled)
                .toList();
    }
}
