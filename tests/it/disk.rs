//! What may stand on the disk in place of a file that is to be read: it is told of, and nothing is lost by it.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use crate::binary::{build, stderr, tea, tree, versus};

/// What `check` says of a site, which has an error.
fn found(root: &Path) -> String {
    let output = versus().arg("--root").arg(root).arg("check").output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    stderr(&output)
}

#[test]
fn a_link_among_the_sources_is_an_error_and_costs_no_page() {
    let folder = tea();
    let root = folder.path();
    build(root).assert().success();
    let before = tree(&root.join("dist"));
    fs::create_dir(root.join("elsewhere")).unwrap();
    for moved in ["content/tea", "locales/ar", "locales/en/tea.ftl", "templates/code.html", "static/tea.css"]
    {
        let [there, place] = [root.join("elsewhere/it"), root.join(moved)];
        fs::rename(&place, &there).unwrap();
        symlink(&there, &place).unwrap();
        let wanted = format!("error[symbolic-link]: `{moved}` is a symbolic link");
        let said = found(root);
        assert!(said.contains(&wanted), "{said}");
        build(root).assert().code(1);
        assert!(before == tree(&root.join("dist")), "{moved}");
        fs::remove_file(&place).unwrap();
        fs::rename(&there, &place).unwrap();
    }
    build(root).assert().success();
}

#[test]
fn a_link_that_nothing_would_read_or_that_is_a_folder_of_the_site_is_none_of_our_business() {
    let folder = tea();
    let root = folder.path();
    for name in ["content/tea/.hidden.yaml", "locales/.hidden", "static/.#tea.css", "static/.git"] {
        symlink("nowhere", root.join(name)).unwrap();
    }
    fs::rename(root.join("static"), root.join("elsewhere")).unwrap();
    symlink("elsewhere", root.join("static")).unwrap();
    build(root).assert().success();
    assert!(root.join("dist/tea.css").exists());
}

#[test]
fn a_folder_with_the_name_of_a_file_is_told_of_and_so_is_a_file_with_that_of_a_folder() {
    let folder = tea();
    let root = folder.path();
    for name in ["content/tea/green.yaml", "locales/en/more.ftl", "templates/more.html"] {
        fs::create_dir(root.join(name)).unwrap();
    }
    fs::create_dir(root.join("static/fonts.d")).unwrap();
    fs::create_dir(root.join("locales/en/v1.2")).unwrap();
    let strays = || {
        let output = versus().arg("--root").arg(root).arg("check").output().unwrap();
        let said = stderr(&output);
        let strays = said.lines().filter_map(|line| line.strip_prefix("warning[stray-file]: "));
        strays.map(str::to_owned).collect::<Vec<_>>()
    };
    let folders = ["content/tea/green.yaml", "locales/en/more.ftl", "templates/more.html"];
    assert_eq!(strays(), folders.map(|path| format!("`{path}` is a folder, and nothing reads it")));
    for name in folders {
        fs::remove_dir(root.join(name)).unwrap();
    }
    fs::remove_dir_all(root.join("static")).unwrap();
    fs::write(root.join("static"), "p {}").unwrap();
    assert_eq!(strays(), ["`static` is a file, and nothing reads it"]);
}
