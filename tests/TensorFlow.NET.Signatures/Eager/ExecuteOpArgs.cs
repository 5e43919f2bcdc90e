namespace Tensorflow;

public class ExecuteOpArgs
{
    public Func<Operation, object> GetGradientAttrs { get => throw null!; set => throw null!; }
    public object[] OpInputArgs { get => throw null!; set => throw null!; }
    public Dictionary<string, object> OpAttrs { get => throw null!; set => throw null!; }
    public ExecuteOpArgs(params object[] inputArgs) => throw null!;
    public ExecuteOpArgs SetAttributes(object attrs) => throw null!;
}
