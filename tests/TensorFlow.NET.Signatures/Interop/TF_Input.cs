namespace Tensorflow;

public struct TF_Input
{
    public TF_Input(IntPtr oper, int index) => throw null!;
    public IntPtr oper;
    public int index;
}
