package org.commonweave.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.Visibility;
import org.commonweave.member.RunningCommonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningCommonsTest
class RelatedGroupsTest {

    private final RelatedGroups related;
    private final Talkers talkers;
    private final Viewer asha;
    private final Viewer ben;
    private final ContentRef ward;
    private final ContentRef city;

    @Autowired
    RelatedGroupsTest(RelatedGroups related, Talkers talkers, Writers writers) {
        this.related = related;
        this.talkers = talkers;
        asha = writers.somebody(Role.MEMBER);
        ben = writers.somebody(Role.MEMBER);
        ward = talkers.openGroup(asha);
        city = talkers.openGroup(ben);
    }

    @Test
    void isToldOnBothWhenTheOtherAgrees() {
        related.relate(asha, ward.id(), city.title(), Relation.PART_OF);
        assertThat(related.of(ward.id(), asha)).isEmpty();
        assertThat(related.ofAnyState(city.id(), ben))
                .singleElement()
                .satisfies(one -> assertThat(one).isEqualTo(new RelatedGroup(ward, Relation.WHOLE_OF, false, false)));

        related.agree(ben, city.id(), ward.id());

        assertThat(related.of(ward.id(), Viewer.VISITOR))
                .containsExactly(new RelatedGroup(city, Relation.PART_OF, true, true));
        assertThat(related.of(city.id(), Viewer.VISITOR))
                .containsExactly(new RelatedGroup(ward, Relation.WHOLE_OF, true, false));
    }

    @Test
    void whoSaysTheSameFromTheOtherSideAgrees() {
        related.relate(asha, ward.id(), "https://example.org" + city.path(), Relation.PART_OF);

        related.relate(ben, city.id(), ward.path(), Relation.WHOLE_OF);

        assertThat(related.of(ward.id(), Viewer.VISITOR)).hasSize(1);
    }

    @Test
    void stewardOfBothAgreesForBoth() {
        ContentRef street = talkers.openGroup(asha);

        related.relate(asha, ward.id(), street.path(), Relation.WORKS_WITH);

        assertThat(related.of(street.id(), Viewer.VISITOR))
                .containsExactly(new RelatedGroup(ward, Relation.WORKS_WITH, true, false));
    }

    @Test
    void eitherEndsIt() {
        related.relate(asha, ward.id(), city.path(), Relation.WORKS_WITH);
        related.agree(ben, city.id(), ward.id());

        related.end(ben, city.id(), ward.id());

        assertThat(related.of(ward.id(), asha)).isEmpty();
        assertThat(related.ofAnyState(ward.id(), asha)).isEmpty();
    }

    @Test
    void partOfItsOwnPartIsRefused() {
        ContentRef street = talkers.openGroup(asha);
        ContentRef house = talkers.openGroup(asha);
        related.relate(asha, street.id(), ward.path(), Relation.PART_OF);
        related.relate(asha, street.id(), house.path(), Relation.WHOLE_OF);

        refused("forum.relation.circle", ward, house, Relation.PART_OF);
        refused("forum.relation.circle", house, ward, Relation.WHOLE_OF);
        refused("forum.relation.itself", ward, ward, Relation.WORKS_WITH);
    }

    @Test
    void twoGroupsAreOneThingToEachOther() {
        related.relate(asha, ward.id(), city.path(), Relation.WORKS_WITH);

        refused("forum.relation.there", ward, city, Relation.PART_OF);
        assertThatExceptionOfType(TextNotAccepted.class)
                .isThrownBy(() -> related.agree(asha, ward.id(), city.id()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("forum.relation.there"));
    }

    @Test
    void onlyStewardsSayIt() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> related.relate(ben, ward.id(), city.path(), Relation.PART_OF));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> related.ofAnyState(ward.id(), ben));
    }

    @Test
    void hiddenGroupIsNeitherFoundNorToldOf() {
        ContentRef hidden = talkers.group(ben, Joining.HIDDEN, Visibility.GROUP);
        refused("forum.relation.unknown", ward, hidden, Relation.WORKS_WITH);
        assertThatExceptionOfType(TextNotAccepted.class)
                .isThrownBy(() -> related.relate(ben, hidden.id(), ward.path(), Relation.WORKS_WITH))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("forum.relation.hidden"));

        related.relate(ben, hidden.id(), city.path(), Relation.PART_OF);

        assertThat(related.of(city.id(), ben)).hasSize(1);
        assertThat(related.of(city.id(), asha)).isEmpty();
    }

    private void refused(String key, ContentRef group, ContentRef other, Relation relation) {
        assertThatExceptionOfType(TextNotAccepted.class)
                .isThrownBy(() -> related.relate(asha, group.id(), other.path(), relation))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
