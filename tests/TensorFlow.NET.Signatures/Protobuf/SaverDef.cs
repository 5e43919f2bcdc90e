namespace Tensorflow;

public sealed class SaverDef : Message<SaverDef>
{
    public string FilenameTensorName { get => throw null!; set => throw null!; }
    public string SaveTensorName { get => throw null!; set => throw null!; }
    public string RestoreOpName { get => throw null!; set => throw null!; }
    public int MaxToKeep { get => throw null!; set => throw null!; }
    public bool Sharded { get => throw null!; set => throw null!; }
    public float KeepCheckpointEveryNHours { get => throw null!; set => throw null!; }
    public SaverDef.Types.CheckpointFormatVersion Version { get => throw null!; set => throw null!; }
    public static class Types
    {
        public enum CheckpointFormatVersion
        {
            Legacy = 0,
            V1 = 1,
            V2 = 2,
        }
    }
}
