package org.ramure.interop.lti.keys;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KeyRepository extends Repository<KeyEntity, UUID> {

    List<KeyEntity> findAllByOrderBySignsFromDesc();

    void save(KeyEntity key);

    void delete(KeyEntity key);
}
