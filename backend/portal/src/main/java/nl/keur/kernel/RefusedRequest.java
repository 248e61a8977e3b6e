package nl.keur.kernel;

/** Carries a {@link Problem} from a controller to the one handler that writes it. */
public final class RefusedRequest extends RuntimeException {
  private final transient Problem problem;

  public RefusedRequest(Problem problem) {
    super(problem.type(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
