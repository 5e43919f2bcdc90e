namespace Tensorflow;

public sealed class Status
{
    public string Message { get => throw null!; }
    public TF_Code Code => throw null!;
    public Status() => throw null!;
    public Status(SafeStatusHandle handle) => throw null!;
    public void SetStatus(TF_Code code, string msg) => throw null!;
    public bool ok() => throw null!;
    public void Check(bool throwException = false) => throw null!;
    public override string ToString() => throw null!;
    public static implicit operator SafeStatusHandle(Status status) => throw null!;
}
