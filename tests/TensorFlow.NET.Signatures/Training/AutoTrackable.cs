namespace Tensorflow.Train;

public class AutoTrackable : Trackable
{
    public void _delete_tracking(string name) => throw null!;
    public override void SetAttr(string name, object value) => throw null!;
}
