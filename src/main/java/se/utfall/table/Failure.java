package se.utfall.table;

/**
 * A stop with three sentences: the problem, why, and what to do. The command line prints them and
 * ends with {@link Kind#exitCode()}.
 */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a command ended, with its exit code. */
  public enum Kind {
    INTERNAL(1),
    USAGE(2),
    QUALITY(3),
    INPUT(4),
    BUSY(5);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    public int exitCode() {
      return exitCode;
    }
  }

  private final Kind kind;
  private final String problem;
  private final String why;
  private final String remedy;

  public Failure(Kind kind, String problem, String why, String remedy) {
    super(problem + " " + why + " " + remedy);
    this.kind = kind;
    this.problem = problem;
    this.why = why;
    this.remedy = remedy;
  }

  public Kind kind() {
    return kind;
  }

  public String problem() {
    return problem;
  }

  public String why() {
    return why;
  }

  public String remedy() {
    return remedy;
  }

  /** The same stop with what lay behind it, for {@code --debug}. */
  public Failure causedBy(Throwable cause) {
    initCause(cause);
    return this;
  }
}
