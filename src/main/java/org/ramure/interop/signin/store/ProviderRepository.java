package org.ramure.interop.signin.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProviderRepository extends JpaRepository<ProviderEntity, UUID> {

    @Query("select p from ProviderEntity p order by p.place, p.id")
    List<ProviderEntity> inOrder();
}
