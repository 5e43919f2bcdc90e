namespace Tensorflow.Sessions;

public class FeedDict : Hashtable
{
}
