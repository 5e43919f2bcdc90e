namespace Tensorflow;

public struct TF_Output
{
    public TF_Output(IntPtr oper, int index) => throw null!;
    public IntPtr oper;
    public int index;
}
