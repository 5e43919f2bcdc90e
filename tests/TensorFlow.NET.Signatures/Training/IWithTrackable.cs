using Tensorflow.Train;

namespace Tensorflow.Training;

public interface IWithTrackable
{
    Trackable GetTrackable();
}
