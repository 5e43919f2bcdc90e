using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class SaveSliceInfoDef : Message<SaveSliceInfoDef>
{
    public string FullName { get => throw null!; set => throw null!; }
    public RepeatedField<long> FullShape { get => throw null!; }
    public RepeatedField<long> VarOffset { get => throw null!; }
    public RepeatedField<long> VarShape { get => throw null!; }
}
