package se.utfall.silver;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The chains of stays that lie together by person, in any order of a person's. Holds the stays and
 * chains of one person at a time, until the chains are told what comes after them.
 */
final class ChainFold implements Iterator<FoldedChain> {
  private final Iterator<Stay> stays;
  private final int gapDays;
  private final List<Stay> person = new ArrayList<>();
  private final List<FoldedChain> chains = new ArrayList<>();
  private int given;
  private @Nullable Stay next;

  /**
   * @param gapDays days from a chain's end to an admission that it takes in after a transfer
   */
  ChainFold(Iterator<Stay> stays, int gapDays) {
    this.stays = stays;
    this.gapDays = gapDays;
    advance();
  }

  @Override
  public boolean hasNext() {
    return given < chains.size() || next != null;
  }

  @Override
  public FoldedChain next() {
    if (given == chains.size()) {
      readPerson();
      fold();
    }
    return chains.get(given++);
  }

  /** A stay that is not linkable is all that is known of a person. */
  private void readPerson() {
    Stay first = next;
    if (first == null) {
      throw new NoSuchElementException();
    }
    person.clear();
    Stay stay = first;
    do {
      person.add(stay);
      advance();
      stay = next;
    } while (stay != null && first.isOfPersonOf(stay));
    person.sort(Stay.ORDER);
  }

  private void fold() {
    chains.clear();
    given = 0;
    FoldedChain chain = null;
    for (Stay stay : person) {
      if (chain != null && chain.reaches(stay, gapDays)) {
        chain.take(stay);
      } else {
        chain = FoldedChain.of(stay);
        chains.add(chain);
      }
    }
    for (int i = chains.size() - 2; i >= 0; i--) {
      chains.get(i).precede(chains.get(i + 1));
    }
    for (int i = 0; i < chains.size(); i++) {
      chains.get(i).countPerson(chains, i);
    }
  }

  private void advance() {
    next = stays.hasNext() ? stays.next() : null;
  }
}
