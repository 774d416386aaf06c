package kz.esep.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ItemStatesTest {

    private static final int COMMENT = ItemState.KNOWN;
    private static final int PROPOSAL = ItemState.KNOWN | ItemState.PROPOSAL;

    @Test
    void each_of_many_items_is_kept_once_while_the_table_grows() {
        ItemStates items = new ItemStates();
        Map<Long, Integer> expected = new HashMap<>();
        Random random = new Random(11);
        for (int turn = 0; turn < 50_000; turn++) {
            long sum = random.nextInt(20_000) * 0x1_0000_0000L;
            boolean isNew = expected.putIfAbsent(sum, (int) (sum >> 40)) == null;
            assertThat(items.bring(sum, (int) (sum >> 40), COMMENT))
                    .isEqualTo(isNew ? ItemStates.Outcome.NEW : ItemStates.Outcome.KNOWN);
        }
        int[] count = new int[1];
        items.forEach((group, state) -> count[0]++);
        assertThat(count[0]).isEqualTo(expected.size());
    }

    @Test
    void what_is_known_of_an_item_only_grows() {
        ItemStates items = new ItemStates();
        items.bring(0, 3, PROPOSAL);
        items.bring(0, 3, PROPOSAL | ItemState.ACCEPTED);
        assertThat(items.bring(0, 3, PROPOSAL)).isEqualTo(ItemStates.Outcome.KNOWN);
        items.forEach((group, state) -> {
            assertThat(group).isEqualTo(3);
            assertThat(ItemState.isAccepted(state)).isTrue();
        });
        assertThat(items.bring(0, 3, PROPOSAL | ItemState.REFUSED)).isEqualTo(ItemStates.Outcome.CONTRADICTED);
        assertThat(items.bring(0, 4, PROPOSAL)).isEqualTo(ItemStates.Outcome.ELSEWHERE);
        assertThat(items.bring(0, 3, COMMENT)).isEqualTo(ItemStates.Outcome.ELSEWHERE);
    }

    @Test
    void what_is_there_is_found_when_there_is_no_room_for_more() {
        ItemStates items = new ItemStates(1);
        assertThat(items.bring(7, 0, COMMENT)).isEqualTo(ItemStates.Outcome.NEW);
        assertThat(items.bring(8, 0, COMMENT)).isEqualTo(ItemStates.Outcome.FULL);
        assertThat(items.bring(7, 0, COMMENT)).isEqualTo(ItemStates.Outcome.KNOWN);
    }
}
