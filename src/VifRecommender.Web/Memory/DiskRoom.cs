namespace VifRecommender.Web.Memory;

/// <summary>The space that is left on the disk of a file.</summary>
internal class DiskRoom
{
    /// <summary>In bytes; null where it is not known.</summary>
    public virtual long? FreeBytes(string file)
    {
        try
        {
            return new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(file)! : Path.GetDirectoryName(file)!).AvailableFreeSpace;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
